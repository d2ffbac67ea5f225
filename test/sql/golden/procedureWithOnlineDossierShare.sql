-- procedure.with-online-dossier-share
-- Share of online services with a dossier online (%) = Procedures with an online service and a dossier online ÷ Procedures with a fully or partly online service × 100
-- Tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ (%) = Thủ tục có dịch vụ công trực tuyến phát sinh hồ sơ trực tuyến ÷ Thủ tục có dịch vụ công trực tuyến toàn trình hoặc một phần × 100
-- An invented case: 240 of 300 services. → 80.00%
-- No online service. → nothing arose

-- postgres, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- duckdb, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- clickhouse, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported.
