-- dossier.form-06a-carried-over-share
-- Form II.06a: share carried over (%) = Form II.06a, column 6: carried over ÷ Form II.06a, column 3: dossiers to be handled × 100
-- Biểu II.06a: tỷ lệ hồ sơ kỳ trước chuyển sang (%) = Biểu II.06a, cột 6: kỳ trước chuyển sang ÷ Biểu II.06a, cột 3: hồ sơ phải giải quyết × 100
-- An invented case: 580 in column 3, 58 in column 6. → 10.00%
-- A form without dossiers. → nothing arose

-- postgres, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported. This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- duckdb, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported. This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- clickhouse, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported. This measure does not add up in this way: group by the body, or by the very periods that were reported.
