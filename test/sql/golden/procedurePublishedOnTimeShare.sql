-- procedure.published-on-time-share
-- Share of procedures made public on time (%) = Procedures made public on time ÷ Procedures made public in the period or due to be × 100
-- Tỷ lệ thủ tục cập nhật, công khai đúng hạn (%) = Thủ tục cập nhật, công khai đúng hạn ÷ Thủ tục công khai và đến hạn công khai trong kỳ × 100
-- Hanoi, 2026 to 10 October: counts and share published on the portal. → 81.25%
-- No procedure had to be made public in the period. → nothing arose

-- postgres, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported. This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- duckdb, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported. This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- clickhouse, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported. This measure does not add up in this way: group by the body, or by the very periods that were reported.
