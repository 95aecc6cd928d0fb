# What R counts in the training records of the sample city: the expected rows of training.*, one CSV
# a metric beside this script. From the files as they lie in data/minori-city; base R alone.
#
#   Rscript tests/metrics/r/make-training.R
#
# Nothing is withheld here. Run it again when the training records or the 職員数 of the city change.
here <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE)[1]))
city <- file.path(here, "../../../data/minori-city")

read_city <- function(file, encoding) {
  read.csv(file.path(city, file), fileEncoding = encoding, check.names = FALSE, na.strings = "")
}
publish <- function(metric, table) {
  table[] <- lapply(table, function(x) {
    if (is.numeric(x)) ifelse(is.na(x), "", sprintf("%.15g", x)) else x
  })
  write.csv(table, file.path(here, paste0(metric, ".csv")), row.names = FALSE, quote = FALSE)
}

# ---- the records that count ------------------------------------------------------------------

#' 令和3年4月1日, R4.4.1, 2023/4/1 and 2025-04-01 as dates.
as_day <- function(text) {
  numbers <- regmatches(text, gregexpr("[0-9]+", text))
  year <- as.integer(sapply(numbers, `[`, 1)) + ifelse(grepl("^(令和|R)", text), 2018, 0)
  as.Date(ISOdate(year, sapply(numbers, `[`, 2), sapply(numbers, `[`, 3)))
}
records <- function(file, encoding) {
  rows <- read_city(file, encoding)
  day <- as_day(rows[["実施日"]])
  data.frame(
    year = as.integer(format(day, "%Y")) - (as.integer(format(day, "%m")) < 4),
    day = day, course = rows[["研修名"]], category = rows[["区分"]], organiser = rows[["主催"]],
    person = rows[["職員番号"]], division = rows[["部"]], position = rows[["職位"]],
    hours = rows[["時間数"]], status = rows[["状況"]]
  )
}
all_rows <- rbind(
  records("研修受講記録_R3.csv", "CP932"), records("研修受講記録_R4.csv", "CP932"),
  records("研修受講記録_R5.csv", "UTF-8-BOM"), records("研修受講記録_R6.csv", "CP932"),
  records("研修受講記録_R7.csv", "UTF-8-BOM"), records("研修受講記録_R8.csv", "UTF-8-BOM"),
  records("DX推進員研修_修了記録.csv", "UTF-8-BOM"),
  records("デジタル基礎研修_受講記録.csv", "UTF-8-BOM")
)
taken <- all_rows[all_rows$status %in% c("受講", "修了", "遅刻", "早退"), ]
taken <- taken[!duplicated(taken[c("year", "person", "course", "day")]), ]

# 人日: the plan's 日数 for the only record that a person has of a course, else a day.
plan <- read_city("研修計画_R8.csv", "UTF-8-BOM")
planned <- setNames(plan[["日数"]], paste(2026, plan[["研修名"]]))
same <- paste(taken$year, taken$person, taken$course)
only <- !(duplicated(same) | duplicated(same, fromLast = TRUE))
days <- planned[paste(taken$year, taken$course)]
taken$days <- ifelse(only & !is.na(days), days, 1)

headcount <- read_city("職員数.csv", "UTF-8-BOM")
headcount$year <- as.integer(gsub("[^0-9]", "", headcount[["年度"]])) + 2018

sum_known <- function(x) if (all(is.na(x))) NA else sum(x, na.rm = TRUE)
distinct <- function(x) length(unique(x))
#' One row for each combination of the named columns.
by_group <- function(columns, make) {
  groups <- split(taken, taken[columns], drop = TRUE)
  do.call(rbind, lapply(groups, function(g) {
    key <- setNames(g[1, columns, drop = FALSE], sub("^year$", "fiscal_year", columns))
    cbind(key, as.data.frame(make(g)))
  }))
}

publish("training.totals", by_group(c("year", "category"), function(g) {
  list(
    courses = distinct(g$course), attendances = nrow(g), attendees = distinct(g$person),
    person_days = sum(g$days), hours = sum_known(g$hours), hours_unknown = sum(is.na(g$hours))
  )
}))

publish("training.courses", by_group(c("year", "category", "course"), function(g) {
  list(
    organiser = if (distinct(g$organiser) == 1) g$organiser[1] else "",
    attendances = nrow(g), attendees = distinct(g$person), completed = sum(g$status == "修了"),
    sessions = distinct(g$day), hours = sum_known(g$hours), person_days = sum(g$days)
  )
}))

publish("training.people", by_group("year", function(g) {
  staff <- sum(headcount[["人数"]][headcount$year == g$year[1]])
  list(
    courses = distinct(g$course), attendances = nrow(g), attendees = distinct(g$person),
    headcount = staff, rate = distinct(g$person) / staff,
    per_attendee = nrow(g) / distinct(g$person), per_staff = nrow(g) / staff,
    person_days = sum(g$days), hours = sum_known(g$hours)
  )
}))

reach_of <- function(attribute, header) {
  by_group(c("year", attribute), function(g) {
    value <- g[[attribute]][1]
    staff <- sum(headcount[["人数"]][headcount$year == g$year[1] & headcount[[header]] == value])
    list(
      attribute = attribute, value = value, attendees = distinct(g$person), headcount = staff,
      rate = distinct(g$person) / staff, attendances = nrow(g), per_staff = nrow(g) / staff
    )
  })
}
columns <- c("fiscal_year", "attribute", "value", "attendees", "headcount", "rate", "attendances", "per_staff")
publish("training.reach", rbind(
  reach_of("division", "部")[columns], reach_of("position", "職位")[columns]
))
