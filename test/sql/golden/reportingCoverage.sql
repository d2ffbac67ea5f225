-- reporting.coverage
-- Coverage of reporting (%) = Bodies that reported ÷ Bodies expected to report × 100
-- Tỷ lệ cơ quan, đơn vị đã báo cáo (%) = Cơ quan, đơn vị đã báo cáo ÷ Cơ quan, đơn vị phải báo cáo × 100
-- An invented case: 120 of 126 communes and wards reported. → 95.24%
-- Nobody has to report. → nothing arose

-- postgres, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported. This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- duckdb, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported. This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- clickhouse, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported. This measure does not add up in this way: group by the body, or by the very periods that were reported.
