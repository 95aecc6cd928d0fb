# What R makes of the sample city: the expected rows of engagement.*, one CSV a metric beside this
# script. From the files as they lie in data/minori-city, without anything of ours in between.
#
#   Rscript tests/metrics/r/make-expected.R
#
# Wants R with psych, survey and lavaan (Debian: r-cran-…). Nothing is withheld here: the test
# compares with an internal analysis. Run it again when the survey of the sample city changes.
suppressPackageStartupMessages({
  library(psych)
  library(survey)
  library(lavaan)
})

here <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE)[1]))
city <- file.path(here, "../../../data/minori-city")
BLANK <- "未回答"

#' One CSV of a metric: fifteen digits, nothing for what is undefined.
publish <- function(metric, rows) {
  table <- do.call(rbind, lapply(rows, as.data.frame))
  digits <- function(x) ifelse(is.na(x), "", sprintf("%.15g", x))
  table[] <- lapply(table, function(x) if (is.numeric(x)) digits(x) else x)
  write.csv(table, file.path(here, paste0(metric, ".csv")), row.names = FALSE, quote = FALSE)
}
versions <- sapply(c("psych", "survey", "lavaan"), function(p) as.character(packageVersion(p)))
writeLines(c(R.version.string, paste(names(versions), versions)), file.path(here, "versions.txt"))

# ---- the files -------------------------------------------------------------------------------

read_city <- function(file, encoding) {
  read.csv(file.path(city, file), fileEncoding = encoding, check.names = FALSE, na.strings = "")
}
survey_round <- function(year, file, encoding, population) {
  sheet <- read_city(file, encoding)
  first <- grep("[QＱ問]1$", names(sheet))
  answers <- as.matrix(sheet[, first:(first + 12)])
  answers[] <- chartr("１２３４５", "12345", trimws(answers))
  mode(answers) <- "numeric"
  colnames(answers) <- paste0("q", 1:13)
  attribute <- function(names_of_it) {
    value <- sheet[[intersect(names_of_it, names(sheet))]]
    ifelse(is.na(value), BLANK, value)
  }
  given <- rowSums(!is.na(answers))
  list(
    year = year, x = answers, population = population, given = given,
    person = ifelse(given >= 7, rowMeans(answers, na.rm = TRUE), NA),
    division = attribute(c("部", "所属部")), position = attribute("職位")
  )
}
rounds <- list(
  survey_round(2022, "R4職員アンケート.csv", "UTF-8-BOM", 2056),
  survey_round(2023, "R5職員アンケート.csv", "CP932", 2043),
  survey_round(2024, "R6職員アンケート_回答.csv", "CP932", 2041)
)
staff <- read_city("職員数.csv", "UTF-8-BOM")
staff_by <- function(year, column) {
  rows <- staff[staff[["年度"]] == paste0("令和", year - 2018, "年度"), ]
  tapply(rows[["人数"]], rows[[column]], sum)
}

per_round <- function(make) unlist(lapply(rounds, make), recursive = FALSE)
#' Item 0 is the person mean.
item_of <- function(round, item) if (item == 0) round$person else round$x[, item]
finite_interval <- function(x, population) {
  x <- x[!is.na(x)]
  design <- svydesign(ids = ~1, data = data.frame(x = x), fpc = rep(population, length(x)))
  as.numeric(confint(svymean(~x, design), df = length(x) - 1))
}

# ---- the tables of one round -----------------------------------------------------------------

publish("engagement.overall", per_round(function(round) {
  interval <- finite_interval(round$person, round$population)
  person <- na.omit(round$person)
  list(list(
    fiscal_year = round$year, respondents = nrow(round$x), population = round$population,
    response_rate = nrow(round$x) / round$population,
    score = mean(colMeans(round$x, na.rm = TRUE)), score_person_mean = mean(person),
    n_person = length(person), sd_person = sd(person), ci_low = interval[1], ci_high = interval[2]
  ))
}))

LEVELS <- list(1:2, 3:6, 7:10, 11:12, 13)
publish("engagement.levels", per_round(function(round) {
  lapply(seq_along(LEVELS), function(level) {
    means <- colMeans(round$x[, LEVELS[[level]], drop = FALSE], na.rm = TRUE)
    list(fiscal_year = round$year, level = level, score = mean(means))
  })
}))

publish("engagement.items", per_round(function(round) {
  lapply(1:13, function(item) {
    x <- na.omit(round$x[, item])
    interval <- finite_interval(x, round$population)
    list(
      fiscal_year = round$year, item = item, n = length(x), missing = sum(is.na(round$x[, item])),
      mean = mean(x), sd = sd(x), ci_low = interval[1], ci_high = interval[2],
      top2_share = mean(x >= 4), bottom2_share = mean(x <= 2)
    )
  })
}))

publish("engagement.quality", per_round(function(round) {
  complete <- round$given == 13
  list(list(
    fiscal_year = round$year, returned = nrow(round$x), blank = sum(round$given == 0),
    straight_lining = sum(complete & apply(round$x, 1, function(x) length(unique(x)) == 1)),
    partial = sum(round$given > 0 & round$given < 7), missing_share = mean(is.na(round$x))
  ))
}))

publish("engagement.bounds", per_round(function(round) {
  rate <- nrow(round$x) / round$population
  score <- mean(colMeans(round$x, na.rm = TRUE))
  list(list(
    fiscal_year = round$year, worst_low = rate * score + (1 - rate) * 1,
    worst_high = rate * score + (1 - rate) * 5
  ))
}))

# ---- groups and rounds -----------------------------------------------------------------------

welch <- function(a, b) {
  if (min(length(a), length(b)) < 10) return(list(low = NA, high = NA, p = NA, error = NA))
  test <- t.test(a, b)
  list(low = test$conf.int[1], high = test$conf.int[2], p = test$p.value, error = test$stderr)
}

differences_of <- function(round, attribute) {
  group <- round[[attribute]]
  cells <- expand.grid(item = 0:13, value = unique(group), stringsAsFactors = FALSE)
  rows <- lapply(seq_len(nrow(cells)), function(i) {
    x <- item_of(round, cells$item[i])
    own <- na.omit(x[group == cells$value[i]])
    others <- na.omit(x[group != cells$value[i]])
    test <- welch(own, others)
    ranks <- if (is.na(test$p) || cells$item[i] == 0) NULL else {
      suppressWarnings(wilcox.test(own, others, exact = FALSE))
    }
    n <- c(length(own), length(others))
    df <- sum(n) - 2
    pooled <- sqrt((sum((own - mean(own))^2) + sum((others - mean(others))^2)) / df)
    j <- exp(lgamma(df / 2) - lgamma((df - 1) / 2)) / sqrt(df / 2)
    list(
      fiscal_year = round$year, attribute = attribute, value = cells$value[i],
      item = cells$item[i], n = n[1], mean = mean(own), difference = mean(own) - mean(others),
      ci_low = test$low, ci_high = test$high, p = test$p,
      hedges_g = if (is.na(test$p)) NA else j * (mean(own) - mean(others)) / pooled,
      superiority = if (is.null(ranks)) NA else unname(ranks$statistic) / prod(n),
      mann_whitney_p = if (is.null(ranks)) NA else ranks$p.value
    )
  })
  overall <- cells$item == 0
  p <- sapply(rows, function(row) row$p)
  q <- p
  q[overall] <- p.adjust(p[overall], "BH")
  q[!overall] <- p.adjust(p[!overall], "BH")
  Map(function(row, own) c(row, q = own), rows, q)
}
publish("engagement.differences", c(
  differences_of(rounds[[3]], "division"), differences_of(rounds[[3]], "position")
))

pairs <- list(c(2, 1), c(3, 1), c(3, 2))
#' Newcombe's limits from Wilson's of each round.
favourable <- function(a, b) {
  wilson <- function(x) prop.test(sum(x >= 4), length(x), correct = FALSE)$conf.int
  p <- c(mean(a >= 4), mean(b >= 4))
  la <- wilson(a)
  lb <- wilson(b)
  delta <- p[1] - p[2]
  c(
    delta, delta - sqrt((p[1] - la[1])^2 + (lb[2] - p[2])^2),
    delta + sqrt((la[2] - p[1])^2 + (p[2] - lb[1])^2)
  )
}
publish("engagement.change", unlist(lapply(pairs, function(pair) {
  now <- rounds[[pair[1]]]
  before <- rounds[[pair[2]]]
  rows <- lapply(0:13, function(item) {
    a <- na.omit(item_of(now, item))
    b <- na.omit(item_of(before, item))
    test <- welch(a, b)
    top2 <- if (item == 0) rep(NA, 3) else favourable(a, b)
    list(
      fiscal_year = now$year, previous_year = before$year, item = item,
      difference = mean(a) - mean(b), ci_low = test$low, ci_high = test$high, p = test$p,
      smallest_detectable = 2.8 * test$error,
      top2_difference = top2[1], top2_low = top2[2], top2_high = top2[3]
    )
  })
  q <- c(NA, p.adjust(sapply(rows[-1], function(row) row$p), "BH"))
  Map(function(row, own) c(row, q = own), rows, q)
}), recursive = FALSE))

publish("engagement.standardised", lapply(pairs, function(pair) {
  now <- rounds[[pair[1]]]
  before <- rounds[[pair[2]]]
  mix <- table(before$position[!is.na(before$person)])
  means <- tapply(now$person, now$position, mean, na.rm = TRUE)
  standardised <- weighted.mean(means[names(mix)], mix)
  list(
    fiscal_year = now$year, previous_year = before$year, score_standardised = standardised,
    difference_standardised = standardised - mean(before$person, na.rm = TRUE)
  )
}))

# ---- the items among each other --------------------------------------------------------------

complete_rows <- function(round) round$x[round$given == 13, ]

publish("engagement.reliability", per_round(function(round) {
  lapply(c("all", 1:4), function(scale) {
    items <- if (scale == "all") 1:13 else LEVELS[[as.integer(scale)]]
    x <- as.data.frame(complete_rows(round)[, items])
    found <- suppressWarnings(psych::alpha(x, check.keys = FALSE, warnings = FALSE))
    feldt <- psych::alpha.ci(found$total$raw_alpha, nrow(x), length(items), digits = 15)
    omega <- NA
    if (length(items) > 2) {
      fit <- lavInspect(cfa(paste("f =~", paste(names(x), collapse = "+")), x, std.lv = TRUE), "est")
      omega <- sum(fit$lambda)^2 / (sum(fit$lambda)^2 + sum(diag(fit$theta)))
    }
    list(
      fiscal_year = round$year, scale = scale, n = nrow(x), alpha = found$total$raw_alpha,
      ci_low = feldt$lower.ci, ci_high = feldt$upper.ci, omega = omega,
      inter_item_r = found$total$average_r, spearman_brown = found$total$std.alpha
    )
  })
}))

publish("engagement.item_analysis", per_round(function(round) {
  x <- as.data.frame(complete_rows(round))
  found <- suppressWarnings(psych::alpha(x, check.keys = FALSE, warnings = FALSE))
  lapply(1:13, function(item) {
    list(
      fiscal_year = round$year, item = item, n = nrow(x),
      item_rest_r = found$item.stats$r.drop[item],
      alpha_if_deleted = found$alpha.drop$raw_alpha[item]
    )
  })
}))

#' Mean gain in R² over the subsets of the other items, by lm on the answers.
shapley <- function(x, y) {
  p <- ncol(x)
  subsets <- 0:(2^p - 1)
  bits <- sapply(0:(p - 1), function(j) bitwAnd(subsets, 2^j) > 0)
  r2 <- apply(bits, 1, function(used) {
    1 - sum(lm.fit(cbind(1, x[, used, drop = FALSE]), y)$residuals^2) / sum((y - mean(y))^2)
  })
  size <- rowSums(bits)
  sapply(1:p, function(j) {
    without <- !bits[, j]
    gain <- r2[which(without) + 2^(j - 1)] - r2[without]
    sum(factorial(size[without]) * factorial(p - 1 - size[without]) / factorial(p) * gain)
  })
}
publish("engagement.drivers", per_round(function(round) {
  x <- complete_rows(round)
  shares <- shapley(x[, 1:12], x[, 13])
  lapply(1:12, function(item) {
    test <- cor.test(x[, item], x[, 13])
    list(
      fiscal_year = round$year, item = item, n = nrow(x), r = unname(test$estimate),
      r_low = test$conf.int[1], r_high = test$conf.int[2],
      spearman = cor(x[, item], x[, 13], method = "spearman"), share_of_r2 = shares[item],
      r2 = summary(lm(x[, 13] ~ x[, 1:12]))$r.squared
    )
  })
}))

publish("engagement.priorities", per_round(function(round) {
  satisfaction <- colMeans(round$x[, 1:12] >= 4, na.rm = TRUE)
  tests <- lapply(1:12, function(item) cor.test(round$x[, item], round$x[, 13]))
  importance <- sapply(tests, function(test) test$estimate)
  t_score <- function(x) 50 + 10 * (x - mean(x)) / sqrt(mean((x - mean(x))^2))
  up <- t_score(satisfaction)
  right <- t_score(importance)
  angle <- abs(atan2(up - 50, right - 50) - atan2(-30, 30))
  angle <- pmin(angle, 2 * pi - angle) * 180 / pi
  lapply(1:12, function(item) {
    list(
      fiscal_year = round$year, item = item, satisfaction = satisfaction[[item]],
      importance = importance[[item]], importance_low = tests[[item]]$conf.int[1],
      importance_high = tests[[item]]$conf.int[2], t_satisfaction = up[[item]],
      t_importance = right[[item]],
      improvement_index = sqrt((up[[item]] - 50)^2 + (right[[item]] - 50)^2) *
        (90 - angle[[item]]) / 90
    )
  })
}))

# ---- who answered ----------------------------------------------------------------------------

publish("engagement.representativeness", per_round(function(round) {
  lapply(c("division", "position"), function(attribute) {
    people <- staff_by(round$year, if (attribute == "division") "部" else "職位")
    returned <- table(factor(round[[attribute]], levels = names(people)))
    test <- suppressWarnings(chisq.test(cbind(returned, people - returned), correct = FALSE))
    list(
      fiscal_year = round$year, attribute = attribute, groups = length(people),
      returned = sum(returned), headcount = sum(people), chi2 = unname(test$statistic),
      df = unname(test$parameter), p = test$p.value,
      cramers_v = sqrt(unname(test$statistic) / sum(people)),
      r_indicator = 1 - 2 * sd(rep(returned / people, people)),
      dissimilarity = sum(abs(returned / sum(returned) - people / sum(people))) / 2,
      smallest_expected = min(test$expected)
    )
  })
}))

#' Values with fewer than five people are one, with the next smallest until they are five.
pool <- function(value, people) {
  n <- sort(table(factor(value, levels = names(people))))
  small <- sum(n < 5)
  while (small > 0 && sum(n[seq_len(small)]) < 5) small <- small + 1
  rename <- function(x) ifelse(x %in% names(n)[seq_len(small)], "pooled", x)
  list(value = rename(value), people = tapply(people, rename(names(people)), sum))
}
publish("engagement.weighted", per_round(function(round) {
  used <- !is.na(round$person) & round$division != BLANK & round$position != BLANK
  division <- pool(round$division[used], staff_by(round$year, "部"))
  position <- pool(round$position[used], staff_by(round$year, "職位"))
  people <- data.frame(score = round$person[used], division = division$value, position = position$value)
  margin <- function(name, counts) setNames(data.frame(names(counts), as.vector(counts)), c(name, "Freq"))
  plain <- svydesign(ids = ~1, weights = ~1, data = people)
  margins <- list(margin("division", division$people), margin("position", position$people))
  raked <- weights(rake(plain, list(~division, ~position), margins,
    control = list(maxit = 2000, epsilon = 1e-11, verbose = FALSE)
  ))
  cut <- pmin(3 * mean(raked), pmax(.3 * mean(raked), raked))
  weighted <- svymean(~score, svydesign(ids = ~1, weights = cut, data = people))
  interval <- confint(weighted, df = nrow(people) - 1)
  list(list(
    fiscal_year = round$year, score_raked = as.numeric(coef(weighted)),
    ci_low = interval[1], ci_high = interval[2],
    score_poststratified = as.numeric(coef(svymean(~score, postStratify(plain, ~division, margins[[1]])))),
    n = nrow(people), n_eff = sum(cut)^2 / sum(cut^2), weight_ratio = max(raked) / min(raked),
    trimmed = sum(raked > 3 * mean(raked) | raked < .3 * mean(raked))
  ))
}))
