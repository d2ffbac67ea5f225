-- dossier.form-06a-on-time-share-of-settled
-- Form II.06a: on-time share of settled (%) = Form II.06a, columns 8 and 9: settled early or on time ÷ Form II.06a, column 7: dossiers settled × 100
-- Biểu II.06a: tỷ lệ giải quyết trước hạn và đúng hạn (%) = Biểu II.06a, cột 8 và 9: giải quyết trước hạn và đúng hạn ÷ Biểu II.06a, cột 7: hồ sơ đã giải quyết × 100
-- An invented case: 500 in column 7, 490 in columns 8 and 9. → 98.00%
-- A form without dossiers. → nothing arose

-- postgres, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported. This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- duckdb, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported. This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- clickhouse, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported. This measure does not add up in this way: group by the body, or by the very periods that were reported.
