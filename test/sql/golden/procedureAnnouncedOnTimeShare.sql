-- procedure.announced-on-time-share
-- Share of procedures announced on time (%) = Procedures announced on time ÷ Procedures announced in the period × 100
-- Tỷ lệ thủ tục công bố đúng hạn (%) = Thủ tục công bố đúng hạn ÷ Thủ tục được công bố trong kỳ × 100
-- Hanoi, 2026 to 10 October: counts and share published on the portal. → 0.00%
-- No procedure was announced in the period. → nothing arose

-- postgres, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported. This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- duckdb, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported. This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- clickhouse, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported. This measure does not add up in this way: group by the body, or by the very periods that were reported.
