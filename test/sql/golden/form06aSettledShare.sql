-- dossier.form-06a-settled-share
-- Form II.06a: share settled (%) = Form II.06a, column 7: dossiers settled ÷ Form II.06a, column 3: dossiers to be handled × 100
-- Biểu II.06a: tỷ lệ hồ sơ đã giải quyết (%) = Biểu II.06a, cột 7: hồ sơ đã giải quyết ÷ Biểu II.06a, cột 3: hồ sơ phải giải quyết × 100
-- An invented case: 580 in column 3, 500 in column 7. → 86.21%
-- A form without dossiers. → nothing arose

-- postgres, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported. This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- duckdb, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported. This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- clickhouse, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported. This measure does not add up in this way: group by the body, or by the very periods that were reported.
