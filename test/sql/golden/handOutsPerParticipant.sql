-- outreach.hand-outs-per-participant
-- Hand-outs per participant (things per participant) = Things handed out ÷ Participants
-- Số vật phẩm phát miễn phí bình quân một người tham gia (vật phẩm trên một người) = Vật phẩm phát miễn phí ÷ Người tham gia
-- Tây Tựu, 2025: more than 500 SIM cards, more than 1,000 persons; two lower bounds say nothing of their quotient. → not available
-- An invented case with exact counts. → 0.50
-- Nobody took part. → nothing arose

-- postgres, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- duckdb, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- clickhouse, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported.
