# What R says of the same data: the expected values of tests/stats, written beside this script.
#
#   Rscript tests/stats/r/make-expected.R && npx prettier --write tests/stats/r
#
# Wants R with psych, survey, lavaan, effectsize and jsonlite (Debian: r-cran-…). Where R has a
# function of its own, that function is asked, on raw answers; otherwise the formula of METHODS is
# written out as R people would write it, with vectors instead of sums.
suppressPackageStartupMessages({
  library(psych)
  library(survey)
  library(lavaan)
  library(effectsize)
  library(jsonlite)
})
options(warn = 1)
set.seed(20261120, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")

here <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE)[1]))

#' One file of named cases, with the versions that made it.
publish <- function(name, cases, packages = "stats") {
  versions <- sapply(packages, function(package) as.character(packageVersion(package)))
  made_by <- list(r = as.character(getRversion()), packages = as.list(versions))
  json <- toJSON(
    list(made_by = made_by, cases = cases),
    auto_unbox = TRUE, digits = I(17), null = "null", na = "null", pretty = TRUE
  )
  writeLines(json, file.path(here, paste0(name, ".json")))
}

#' A vector that stays a list in JSON, whatever its length.
vec <- function(x) I(as.vector(x))
rows_of <- function(m) unname(apply(m, 1, function(row) vec(unname(row)), simplify = FALSE))
counts_of <- function(x, values = 1:5) vec(tabulate(factor(x, levels = values), length(values)))
sample_of <- function(x) list(n = length(x), mean = mean(x), sd = if (length(x) > 1) sd(x) else NULL)
limits <- function(x) list(low = x[1], high = x[2])

#' Answers 1 to 5 around a mean.
answers <- function(n, mean, sd = 1) pmin(5, pmax(1, round(rnorm(n, mean, sd))))

# ---- two groups: Welch, Hedges g, Mann and Whitney -------------------------------------------

groups <- list(
  "a department below all others" = list(answers(24, 2.9), answers(601, 3.3)),
  "two halves of a city" = list(answers(310, 3.2), answers(312, 3.25)),
  "ten against ten" = list(answers(10, 3), answers(10, 3.6)),
  "everybody at the ends" = list(sample(c(1, 5), 40, TRUE), sample(c(1, 5), 30, TRUE)),
  "ties everywhere: threes but for one" = list(c(rep(3, 29), 4), rep(3, 31)),
  "all fives against answers" = list(rep(5, 12), answers(200, 3.4)),
  "far apart" = list(answers(600, 1.6, .8), answers(640, 4.3, .8)),
  "the same answers" = list(rep(1:5, 4), rep(1:5, 4)),
  "twenty thousand staff" = list(answers(9000, 3.31), answers(11000, 3.28))
)

two_groups <- function(name) {
  a <- groups[[name]][[1]]
  b <- groups[[name]][[2]]
  welch <- t.test(a, b)
  rank <- suppressWarnings(wilcox.test(a, b, exact = FALSE, correct = TRUE))
  n <- c(length(a), length(b))
  g <- suppressWarnings(effectsize::hedges_g(a, b, pooled_sd = TRUE)$Hedges_g)
  half <- qnorm(.975) * sqrt(sum(n) / prod(n) + g^2 / (2 * sum(n)))
  list(
    name = name, a = c(sample_of(a), list(counts = counts_of(a))),
    b = c(sample_of(b), list(counts = counts_of(b))),
    welch = list(
      difference = mean(a) - mean(b), p = welch$p.value,
      low = welch$conf.int[1], high = welch$conf.int[2]
    ),
    hedges_g = list(g = g, low = g - half, high = g + half),
    mann_whitney = list(
      u = unname(rank$statistic), superiority = unname(rank$statistic) / prod(n), p = rank$p.value
    )
  )
}
publish("two-groups", lapply(names(groups), two_groups), c("stats", "effectsize"))

# ---- the mean of a finite population ---------------------------------------------------------

finite_mean <- function(name, x, population) {
  interval <- if (is.null(population)) {
    t.test(x)$conf.int
  } else {
    design <- svydesign(ids = ~1, data = data.frame(x = x), fpc = rep(population, length(x)))
    confint(svymean(~x, design), df = length(x) - 1)
  }
  c(list(name = name, sample = sample_of(x), population = population), limits(as.numeric(interval)))
}
publish("mean-interval", list(
  finite_mean("unknown population", answers(24, 3.2), NULL),
  finite_mean("636 of 2,041", answers(636, 3.25), 2041),
  finite_mean("ten of eleven", answers(10, 3), 11),
  finite_mean("all of thirty", answers(30, 3), 30),
  finite_mean("15,000 of 20,000", answers(15000, 3.4), 20000)
), c("stats", "survey"))

# ---- proportions -----------------------------------------------------------------------------

# A finite population is Wilson's interval at n(N−1)/(N−n) answers (METHODS §5).
wilson <- function(successes, n, population = NULL) {
  size <- if (is.null(population)) n else n * (population - 1) / (population - n)
  share <- successes / n
  test <- suppressWarnings(prop.test(share * size, size, correct = FALSE))
  c(list(successes = successes, n = n, population = population), limits(as.numeric(test$conf.int)))
}
publish("wilson", list(
  wilson(0, 10), wilson(10, 10), wilson(1, 10), wilson(5, 10), wilson(0, 636), wilson(636, 636),
  wilson(283, 622), wilson(8123, 20000), wilson(0, 10, 11), wilson(3, 10, 40), wilson(283, 622, 2041),
  wilson(622, 622, 2041), wilson(29, 30, 31), wilson(8123, 15000, 20000)
))

newcombe <- function(a, n_a, b, n_b) {
  la <- prop.test(a, n_a, correct = FALSE)$conf.int
  lb <- prop.test(b, n_b, correct = FALSE)$conf.int
  p <- c(a / n_a, b / n_b)
  delta <- p[1] - p[2]
  list(
    a = list(successes = a, n = n_a), b = list(successes = b, n = n_b), difference = delta,
    low = delta - sqrt((p[1] - la[1])^2 + (lb[2] - p[2])^2),
    high = delta + sqrt((la[2] - p[1])^2 + (p[2] - lb[1])^2)
  )
}
publish("newcombe", suppressWarnings(list(
  # Newcombe 1998, table II, method 10: 56/70 − 48/80 is .2000, from .0524 to .3339.
  newcombe(56, 70, 48, 80), newcombe(9, 10, 3, 10), newcombe(10, 10, 0, 10), newcombe(0, 10, 0, 12),
  newcombe(30, 30, 30, 30), newcombe(283, 622, 241, 595), newcombe(4100, 9000, 5300, 11000)
)))

# ---- upper tails -----------------------------------------------------------------------------

publish("student-t", list(list(
  tails = lapply(list(c(2, 10), c(6.6, 600), c(7.2, 35.5), c(40, 600), c(12.7, 1)), function(x) {
    list(t = x[1], df = x[2], p = 2 * pt(-x[1], x[2]))
  }),
  quantiles = lapply(c(1, 2, 3, 9, 29, 624, 7.5, 19999), function(df) list(df = df, t = qt(.975, df)))
)))
publish("normal", lapply(c(0, .5, 1.96, 6.47, 12, 37), function(z) list(z = z, p = 2 * pnorm(-z))))

# ---- one factor: correlations, reliability, drivers ------------------------------------------

#' Thirteen items of one factor and a little of their own, as people would answer them.
survey_of <- function(n, loadings = runif(13, .45, .8), shift = runif(13, -.6, .6)) {
  factor <- rnorm(n)
  latent <- outer(factor, loadings) + sapply(sqrt(1 - loadings^2), function(s) rnorm(n, 0, s))
  x <- sweep(latent * 1.05, 2, 3.25 + shift, "+")
  matrix(pmin(5, pmax(1, round(x))), n, 13, dimnames = list(NULL, paste0("q", 1:13)))
}

city <- survey_of(600)
small <- survey_of(31)

sums_of <- function(x) list(n = nrow(x), sums = vec(colSums(x)), cross_products = rows_of(crossprod(x)))

pair <- function(name, x, y) {
  test <- cor.test(x, y)
  list(
    name = name, n = length(x), sums = list(
      n = length(x), sumX = sum(x), sumY = sum(y), sumXX = sum(x^2), sumYY = sum(y^2),
      sumXY = sum(x * y)
    ),
    table = rows_of(table(factor(x, 1:5), factor(y, 1:5))),
    r = unname(test$estimate), low = test$conf.int[1], high = test$conf.int[2],
    spearman = cor(x, y, method = "spearman")
  )
}
publish("correlation", list(
  pair("an item and pride", city[, 1], city[, 13]),
  pair("few people", small[, 4], small[, 13]),
  pair("opposed", city[, 2], 6 - city[, 3]),
  pair("four people", c(1, 2, 4, 5), c(2, 1, 5, 4)),
  pair("nearly the same", c(rep(1:5, 20), 1), c(rep(1:5, 20), 2)),
  pair("ties but for two", c(rep(3, 58), 1, 5), c(rep(4, 58), 2, 5)),
  pair("all of a large city", rep(city[, 5], 33), rep(city[, 6], 33))
))

reliability <- function(name, x) {
  items <- as.data.frame(x)
  k <- ncol(x)
  found <- suppressWarnings(psych::alpha(items, check.keys = FALSE, warnings = FALSE))
  feldt <- psych::alpha.ci(found$total$raw_alpha, n.obs = nrow(x), n.var = k, digits = 15)
  deleted <- if (k > 2) found$alpha.drop$raw_alpha else rep(NA, k)
  c(list(name = name, k = k), sums_of(x), list(
    alpha = found$total$raw_alpha, low = feldt$lower.ci, high = feldt$upper.ci,
    alpha_if_deleted = vec(deleted),
    item_rest = vec(found$item.stats$r.drop),
    inter_item_r = found$total$average_r, spearman_brown = found$total$std.alpha
  ))
}
contrary <- city[, 1:4]
contrary[, c(2, 4)] <- 6 - contrary[, c(2, 4)]
publish("reliability", list(
  reliability("thirteen items", city),
  reliability("four items", city[, 3:6]),
  reliability("a level of two items", city[, 1:2]),
  reliability("thirty-one people", small),
  reliability("items that contradict each other", contrary),
  reliability("the same item twice", cbind(city[, 1:3], again = city[, 3]))
), "psych")

omega <- function(name, x) {
  items <- colnames(x)
  model <- paste("f =~", paste(items, collapse = " + "))
  fit <- cfa(model, data = as.data.frame(x), std.lv = TRUE)
  stopifnot(lavInspect(fit, "converged"))
  loadings <- lavInspect(fit, "est")$lambda
  unique <- diag(lavInspect(fit, "est")$theta)
  common <- sum(loadings)^2
  c(list(name = name), sums_of(x), list(
    loadings = vec(loadings), uniquenesses = vec(unique), omega = common / (common + sum(unique))
  ))
}
uneven <- survey_of(400)
uneven[, 1:6] <- pmin(3, uneven[, 1:6])
publish("omega", list(
  omega("thirteen items", city), omega("four items", city[, 3:6]), omega("three items", city[, 1:3]),
  omega("thirty-one people", small[, 1:6]), omega("items of unequal spread", uneven)
), "lavaan")

#' R² of every subset by lm, then the mean gain over the sizes of subsets (METHODS appendix A).
shapley <- function(name, x, y) {
  p <- ncol(x)
  subsets <- 0:(2^p - 1)
  r2 <- sapply(subsets, function(s) {
    used <- which(bitwAnd(s, 2^(0:(p - 1))) > 0)
    if (length(used) == 0) return(0)
    residuals <- lm.fit(cbind(1, x[, used, drop = FALSE]), y)$residuals
    1 - sum(residuals^2) / sum((y - mean(y))^2)
  })
  shares <- sapply(1:p, function(j) {
    without <- subsets[bitwAnd(subsets, 2^(j - 1)) == 0]
    size <- sapply(without, function(s) sum(bitwAnd(s, 2^(0:(p - 1))) > 0))
    weight <- factorial(size) * factorial(p - 1 - size) / factorial(p)
    sum(weight * (r2[without + 2^(j - 1) + 1] - r2[without + 1]))
  })
  list(
    name = name, rxx = rows_of(cor(x)), rxy = vec(cor(x, y)), shares = vec(shares),
    r2 = summary(lm(y ~ x))$r.squared
  )
}

#' The same from first principles: the gain at its place in each of p! orders.
shapley_by_orders <- function(name, x, y) {
  p <- ncol(x)
  orders <- as.matrix(expand.grid(rep(list(1:p), p)))
  orders <- orders[apply(orders, 1, function(o) !anyDuplicated(o)), ]
  r2_of <- function(used) if (length(used)) summary(lm(y ~ x[, used]))$r.squared else 0
  gains <- apply(orders, 1, function(o) {
    steps <- diff(sapply(0:p, function(i) r2_of(o[seq_len(i)])))
    steps[order(o)]
  })
  list(
    name = name, rxx = rows_of(cor(x)), rxy = vec(cor(x, y)), shares = vec(rowMeans(gains)),
    r2 = summary(lm(y ~ x))$r.squared
  )
}
publish("shapley", list(
  shapley("twelve items and pride", city[, 1:12], city[, 13]),
  shapley("few people", survey_of(150)[, 1:12], answers(150, 3)),
  shapley_by_orders("four items in all 24 orders", city[, 1:4], city[, 13]),
  shapley("one item", city[, 1, drop = FALSE], city[, 13])
))

# ---- priorities ------------------------------------------------------------------------------

priorities <- function(convention) {
  satisfaction <- colMeans(city[, 1:12] >= 4)
  importance <- as.vector(cor(city[, 1:12], city[, 13]))
  t_score <- function(x) {
    spread <- if (convention == "sample") sd(x) else sqrt(mean((x - mean(x))^2))
    50 + 10 * (x - mean(x)) / spread
  }
  s <- t_score(satisfaction)
  i <- t_score(importance)
  # The angle between two arrows by their directions, not by the cosine.
  angle <- abs(atan2(s - 50, i - 50) - atan2(20 - 50, 80 - 50))
  angle <- pmin(angle, 2 * pi - angle) * 180 / pi
  list(
    convention = convention, satisfaction = vec(satisfaction), importance = vec(importance),
    t_satisfaction = vec(s), t_importance = vec(i),
    improvement_index = vec(sqrt((s - 50)^2 + (i - 50)^2) * (90 - angle) / 90)
  )
}
publish("improvement-index", list(priorities("population"), priorities("sample")))

# ---- who answered ----------------------------------------------------------------------------

response <- function(name, returned, headcount) {
  table <- cbind(returned, headcount - returned)
  test <- suppressWarnings(chisq.test(table, correct = FALSE))
  # One row per member of staff: the propensity of each is the rate of its group.
  staff <- data.frame(group = factor(rep(seq_along(headcount), headcount)))
  staff$answered <- unlist(mapply(function(r, n) rep(1:0, c(r, n - r)), returned, headcount))
  propensity <- fitted(glm(answered ~ group, binomial, staff, epsilon = 1e-15, maxit = 100))
  list(
    name = name, returned = vec(returned), headcount = vec(headcount),
    chi2 = unname(test$statistic), df = unname(test$parameter), p = test$p.value,
    cramers_v = sqrt(unname(test$statistic) / (sum(table) * (min(dim(table)) - 1))),
    smallest_expected = min(test$expected),
    r_indicator = 1 - 2 * sd(propensity),
    dissimilarity = sum(abs(returned / sum(returned) - headcount / sum(headcount))) / 2
  )
}
publish("response", list(
  response("seven departments", c(80, 41, 122, 96, 150, 77, 70), c(301, 150, 322, 398, 402, 211, 257)),
  response("two positions", c(420, 216), c(1500, 541)),
  response("everywhere the same rate", c(30, 60, 90), c(100, 200, 300)),
  response("p near 1e-10", c(310, 180, 128), c(800, 760, 481)),
  response("p near 1e-130", c(500, 60, 76), c(800, 700, 541)),
  response("expected below five", c(3, 1, 20), c(8, 6, 60))
))

# ---- weights ---------------------------------------------------------------------------------

staff <- data.frame(
  division = factor(sample(1:6, 2041, TRUE, c(.28, .22, .18, .15, .11, .06))),
  position = factor(sample(1:3, 2041, TRUE, c(.66, .24, .10)))
)
chance <- c(.18, .25, .34, .36, .42, .48)[staff$division] * c(.85, 1.1, 1.5)[staff$position]
answered <- staff[runif(2041) < chance, ]
answered$score <- round(rnorm(nrow(answered), 3.1 + .08 * as.integer(answered$position), .65) * 13) / 13

margin <- function(attribute) {
  counts <- as.data.frame(table(staff[[attribute]]))
  setNames(counts, c(attribute, "Freq"))
}
raked <- rake(
  svydesign(ids = ~1, weights = ~1, data = answered),
  list(~division, ~position), list(margin("division"), margin("position")),
  control = list(maxit = 2000, epsilon = 1e-11, verbose = FALSE)
)
cells <- aggregate(score ~ division + position, answered, function(x) c(n = length(x), mean = mean(x), sd = sd(x)))
cell_key <- function(d) paste(d$division, d$position)
weight_of <- weights(raked)[match(cell_key(cells), cell_key(answered))]
given <- svydesign(ids = ~1, weights = weights(raked), data = answered)
weighted <- svymean(~score, given)
post <- svymean(~score, postStratify(
  svydesign(ids = ~1, weights = ~1, data = answered), ~position, margin("position")
))
w <- weights(raked)
mean_w <- mean(w)
cut <- pmin(3 * mean_w, pmax(.3 * mean_w, w))
kish <- list(
  n_eff = length(w) / (1 + mean((w - mean_w)^2) / mean_w^2),
  deff = 1 + mean((w - mean_w)^2) / mean_w^2, ratio = max(w) / min(w)
)
positions <- aggregate(score ~ position, answered, function(x) c(n = length(x), mean = mean(x)))
# Weights spread so widely that the cut is felt on both sides.
wild <- c(.05, .4, 1, 1.5, 9)
wild_counts <- c(40, 60, 200, 80, 20)
wild_mean <- sum(wild * wild_counts) / sum(wild_counts)
wild_cut <- pmin(3 * wild_mean, pmax(.3 * wild_mean, wild))
publish("weights", list(list(
  cells = lapply(seq_len(nrow(cells)), function(i) {
    list(
      codes = vec(c(as.integer(cells$division[i]), as.integer(cells$position[i]))),
      n = cells$score[i, "n"], mean = cells$score[i, "mean"],
      sd = if (cells$score[i, "n"] > 1) cells$score[i, "sd"] else NULL,
      weight = weight_of[i]
    )
  }),
  targets = list(vec(margin("division")$Freq), vec(margin("position")$Freq)),
  score = mean(answered$score), score_raked = as.numeric(coef(weighted)),
  error = as.numeric(SE(weighted)),
  low = confint(weighted, df = nrow(answered) - 1)[1],
  high = confint(weighted, df = nrow(answered) - 1)[2],
  kish = kish, trimmed = sum(cut != w),
  positions = lapply(1:3, function(i) list(n = positions$score[i, "n"], mean = positions$score[i, "mean"])),
  composition = vec(margin("position")$Freq), score_poststratified = as.numeric(coef(post)),
  wild = list(
    weights = vec(wild), counts = vec(wild_counts), trimmed = sum(wild_counts[wild_cut != wild]),
    cut = vec(wild_cut * sum(wild * wild_counts) / sum(wild_cut * wild_counts))
  )
)), "survey")

# ---- eNPS and multiplicity -------------------------------------------------------------------

enps <- function(counts) {
  n <- sum(counts)
  p <- (counts + .75) / (n + 3)
  centre <- p[1] - p[3]
  half <- qnorm(.975) * sqrt((p[1] + p[3] - centre^2) / (n + 3))
  list(
    promoters = counts[1], passives = counts[2], detractors = counts[3],
    enps = 100 * (counts[1] - counts[3]) / n,
    low = max(-100, 100 * (centre - half)), high = min(100, 100 * (centre + half))
  )
}
publish("enps", lapply(
  list(c(42, 180, 398), c(4, 3, 3), c(10, 0, 0), c(0, 0, 12), c(0, 20, 0), c(310, 5, 310)), enps
))

family <- c(runif(180)^3, rep(.04, 5), 1e-12, 0, 1)
publish("false-discovery-rate", list(list(p = vec(family), q = vec(p.adjust(family, "BH")))))
