-- outreach.participants-per-point
-- Participants per mobile point (participants per point) = Participants ÷ Mobile points
-- Số người tham gia bình quân một điểm lưu động (người trên một điểm) = Người tham gia ÷ Điểm lưu động
-- Tây Tựu, 2025: more than 1,000 persons, 6 points; the lower bound is rounded down. → more than 166.66
-- Phúc Thịnh, 2025: 40 points; participants are not published. → not available
-- No point yet. → nothing arose

-- postgres, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- duckdb, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- clickhouse, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported.
