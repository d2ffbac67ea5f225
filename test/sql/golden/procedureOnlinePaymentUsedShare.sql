-- procedure.online-payment-used-share
-- Share of procedures with a fee that was paid online (%) = Procedures for which a fee was paid online ÷ Procedures with a fee × 100
-- Tỷ lệ thủ tục có phí, lệ phí phát sinh thanh toán trực tuyến (%) = Thủ tục có phí, lệ phí phát sinh thanh toán trực tuyến ÷ Thủ tục có phí, lệ phí × 100
-- Phú Thọ People's Committee, 2026 to 26 September: counts published on the portal. → 38.02%
-- No procedure with a fee. → nothing arose

-- postgres, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- duckdb, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- clickhouse, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported.
