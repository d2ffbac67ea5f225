-- outreach.delegates-per-connection-point
-- Delegates per connection point (delegates per connection point) = Delegates of a conference ÷ Connection points of a conference
-- Số đại biểu bình quân một điểm cầu (đại biểu trên một điểm cầu) = Đại biểu dự hội nghị ÷ Điểm cầu
-- Conference of the Hanoi Party Committee, 14 November 2025: 3,152 delegates, 212 points. → 14.87
-- No connection point. → nothing arose

-- postgres, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- duckdb, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- clickhouse, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported.
