# What R makes of the evaluations of the sample city, and of training and engagement by 部: the expected
# rows of outcomes.prepost and outcomes.association, from the files as they lie in data/minori-city.
#
#   Rscript tests/metrics/r/make-outcomes.R
#
# Plain R. The signed-rank p is R's own above 25 differences, else every sign is tried; the permutation
# p of the association is drawn, and compared in tests/stats/association.
here <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE)[1]))
city <- file.path(here, "../../../data/minori-city")
read_city <- function(file, encoding) {
  read.csv(file.path(city, file), fileEncoding = encoding, check.names = FALSE, na.strings = "")
}
publish <- function(metric, table) {
  digits <- function(x) ifelse(is.na(x), "", sprintf("%.15g", x))
  table[] <- lapply(table, function(x) if (is.numeric(x)) digits(x) else x)
  write.csv(table, file.path(here, paste0(metric, ".csv")), row.names = FALSE, quote = FALSE)
}

# ---- before and after ------------------------------------------------------------------------

signed_rank_p <- function(d) {
  d <- d[d != 0]
  if (length(d) > 25) return(suppressWarnings(wilcox.test(d, exact = FALSE))$p.value)
  ranks <- rank(abs(d))
  # the distribution of V by convolution of the doubled mid-ranks
  chance <- 1
  for (r in 2 * ranks) chance <- (c(chance, rep(0, r)) + c(rep(0, r), chance)) / 2
  v <- 2 * sum(ranks[d > 0])
  middle <- sum(ranks)
  sum(chance[abs(seq_along(chance) - 1 - middle) >= abs(v - middle)])
}
of_course <- function(year, rows) {
  full <- rows[["満点"]]
  pre <- 100 * rows[["事前"]] / full
  post <- 100 * rows[["事後"]] / full
  later <- 100 * rows[["三か月後"]] / full
  tested <- !is.na(pre) | !is.na(post)
  pair <- !is.na(pre) & !is.na(post)
  if (!any(tested)) return(NULL)
  n <- sum(pair)
  d <- (100 * (rows[["事後"]] - rows[["事前"]]) / full)[pair]
  t <- if (n >= 10) t.test(d) else list(conf.int = c(NA, NA), p.value = NA)
  df <- n - 1
  j <- exp(lgamma(df / 2) - lgamma((df - 1) / 2)) / sqrt(df / 2)
  g <- if (n >= 10) j * mean(d) / sqrt((var(pre[pair]) + var(post[pair])) / 2) else NA
  data.frame(
    fiscal_year = year, course = rows[["研修名"]][1], full_marks = full[tested][1],
    pairs = n, unpaired = sum(tested) - n, mean_pre = mean(pre[pair]), mean_post = mean(post[pair]),
    difference = mean(d), ci_low = t$conf.int[1], ci_high = t$conf.int[2], p = t$p.value, g_av = g,
    wilcoxon_p = if (n >= 10) signed_rank_p(d) else NA,
    range_low = if (n < 10) min(d) else NA, range_high = if (n < 10) max(d) else NA,
    gain = mean(d) / (100 - mean(pre[pair])), ceiling_share = mean(post[pair] >= 100),
    improved = sum(d > 0), unchanged = sum(d == 0), worsened = sum(d < 0),
    mean_follow_up = if (any(pair & !is.na(later))) mean(later[pair], na.rm = TRUE) else NA,
    follow_up_pairs = sum(pair & !is.na(later))
  )
}
of_file <- function(year, file, encoding) {
  rows <- read_city(file, encoding)
  do.call(rbind, lapply(split(rows, rows[["研修名"]]), function(own) of_course(year, own)))
}
publish("outcomes.prepost", rbind(
  of_file(2024, "研修効果_R6.csv", "CP932"), of_file(2026, "研修効果_R8.csv", "UTF-8-BOM")
))

# ---- training and engagement by 部 ------------------------------------------------------------

staff <- read_city("職員数.csv", "UTF-8-BOM")
cloud <- function(year, survey, survey_encoding, records, records_encoding) {
  sheet <- read_city(survey, survey_encoding)
  first <- grep("[QＱ問]1$", names(sheet))
  answers <- as.matrix(sheet[, first:(first + 12)])
  answers[] <- chartr("１２３４５", "12345", trimws(answers))
  mode(answers) <- "numeric"
  person <- ifelse(rowSums(!is.na(answers)) >= 7, rowMeans(answers, na.rm = TRUE), NA)
  division <- sheet[[intersect(c("部", "所属部"), names(sheet))]]
  # a 部 needs ten sheets, and ten answers to every item
  least <- apply(rowsum(1 * !is.na(answers), ifelse(is.na(division), "-", division)), 1, min)
  score <- tapply(person, division, mean, na.rm = TRUE)
  own <- staff[staff[["年度"]] == paste0("令和", year - 2018, "年度"), ]
  people <- tapply(own[["人数"]], own[["部"]], sum)
  taken <- read_city(records, records_encoding)
  taken <- taken[taken[["状況"]] %in% c("受講", "修了"), ]
  attendees <- tapply(taken[["職員番号"]], taken[["部"]], function(x) length(unique(x)))
  shown <- intersect(names(least)[least >= 10], names(people))
  x <- ifelse(is.na(attendees[shown]), 0, attendees[shown]) / people[shown]
  y <- score[shown]
  n <- length(x)
  r <- cor(x, y)
  half <- qnorm(.975) / sqrt(n - 3)
  left <- sapply(seq_len(n), function(i) cor(x[-i], y[-i]))
  data.frame(
    fiscal_year = year, groups = n, r = r, spearman = cor(x, y, method = "spearman"),
    ci_low = tanh(atanh(r) - half), ci_high = tanh(atanh(r) + half),
    left_out_low = min(left), left_out_high = max(left)
  )
}
publish("outcomes.association", rbind(
  cloud(2022, "R4職員アンケート.csv", "UTF-8-BOM", "研修受講記録_R4.csv", "CP932"),
  cloud(2023, "R5職員アンケート.csv", "CP932", "研修受講記録_R5.csv", "UTF-8-BOM"),
  cloud(2024, "R6職員アンケート_回答.csv", "CP932", "研修受講記録_R6.csv", "CP932")
))
