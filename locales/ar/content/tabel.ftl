table-date = التاريخ
table-carer = مقدّم الخدمة
table-amount = المبلغ
table-source = المصدر
table-gemeente = البلدية
table-zelf = بأنفسكم
