-- outreach.support-per-team
-- Persons supported individually per team (persons per team) = Persons supported individually ÷ Community digital technology teams
-- Số người được hỗ trợ trực tiếp bình quân một tổ công nghệ số cộng đồng (người trên một tổ) = Người được hỗ trợ trực tiếp từng người ÷ Tổ công nghệ số cộng đồng
-- Phúc Thịnh, 2025: 83 persons, 40 teams. → 2.08
-- No team yet: nothing to divide by. → nothing arose

-- postgres, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- duckdb, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- clickhouse, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported.
