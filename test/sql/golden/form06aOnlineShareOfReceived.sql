-- dossier.form-06a-online-share-of-received
-- Form II.06a: online share of newly received (%) = Form II.06a, column 4: received online ÷ Form II.06a, columns 4 and 5: dossiers newly received × 100
-- Biểu II.06a: tỷ lệ tiếp nhận trực tuyến (%) = Biểu II.06a, cột 4: tiếp nhận trực tuyến ÷ Biểu II.06a, cột 4 và 5: hồ sơ tiếp nhận mới × 100
-- An invented case: 391 in column 4, 131 in column 5. → 74.90%
-- A form without dossiers. → nothing arose

-- postgres, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported. This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- duckdb, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported. This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- clickhouse, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported. This measure does not add up in this way: group by the body, or by the very periods that were reported.
