-- petition.on-time-share
-- On-time share of petitions (%) = Petitions handled on time or open within term ÷ Petitions received × 100
-- Tỷ lệ phản ánh, kiến nghị xử lý đúng hạn (%) = Phản ánh, kiến nghị xử lý đúng hạn hoặc đang xử lý trong hạn ÷ Phản ánh, kiến nghị tiếp nhận × 100
-- Hanoi, 2026 to 10 October: counts and share published on the portal. → 22.19%
-- Nothing arose, though the portal gives the full 6 points. → nothing arose

-- postgres, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- duckdb, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- clickhouse, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported.
