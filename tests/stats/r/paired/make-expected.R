# What R says of tests taken twice and of departments measured twice, written beside this script.
#
#   Rscript tests/stats/r/paired/make-expected.R && npx prettier --write tests/stats/r/paired
#
# Wants R with jsonlite (Debian: r-cran-jsonlite). t.test, wilcox.test and cor are R's own; g_av, the
# exact test with ties (wilcox.test has none) and the permutations are written out, by trying every
# combination one after another.
library(jsonlite)
options(warn = 1)
set.seed(20261120, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")

here <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE)[1]))
publish <- function(name, cases) {
  made_by <- list(r = as.character(getRversion()), packages = list(stats = as.character(packageVersion("stats"))))
  json <- toJSON(
    list(made_by = made_by, cases = cases),
    auto_unbox = TRUE, digits = I(17), null = "null", na = "null", pretty = TRUE
  )
  writeLines(json, file.path(here, paste0(name, ".json")))
}
vec <- function(x) I(as.vector(x))

# ---- pairs -----------------------------------------------------------------------------------

score <- function(n, mean, sd = 12) pmin(100, pmax(0, 2 * round(rnorm(n, mean, sd) / 2)))
pairs <- list(
  "forty-eight before and after" = list(score(48, 59), score(48, 73)),
  "six of whom all but one rose" = list(c(50, 62, 48, 70, 66, 58), c(61, 69, 60, 69, 72, 73)),
  "ten without ties" = list(
    c(51, 47, 66, 58, 70, 49, 62, 55, 44, 60), c(52, 49, 69, 62, 65, 55, 69, 63, 53, 70)
  ),
  "twelve with ties and a zero" = list(
    c(50, 52, 54, 60, 62, 64, 70, 72, 48, 46, 58, 66), c(60, 62, 52, 60, 66, 74, 80, 70, 58, 50, 62, 76)
  ),
  "twenty-five without ties" = list(rep(50, 25), 50 + c(1:15, -(16:25)) ),
  "a hundred and four with ties" = list(score(104, 70), score(104, 79)),
  "thirty that hardly move" = list(score(30, 67), score(30, 68)),
  "two" = list(c(50, 60), c(60, 64)),
  "three" = list(c(50, 60, 55), c(60, 64, 58))
)

#' V over every combination of signs, mid-ranks as they are.
exact_with_ties <- function(d) {
  d <- d[d != 0]
  ranks <- rank(abs(d))
  signs <- as.matrix(expand.grid(rep(list(0:1), length(d))))
  v <- sum(ranks[d > 0])
  all_v <- signs %*% ranks
  mean(abs(all_v - sum(ranks) / 2) >= abs(v - sum(ranks) / 2) - 1e-9)
}

one_pair <- function(name) {
  before <- pairs[[name]][[1]]
  after <- pairs[[name]][[2]]
  d <- after - before
  n <- length(d)
  t <- t.test(after, before, paired = TRUE)
  kept <- d[d != 0]
  ties <- any(duplicated(abs(kept)))
  rank_p <- if (length(kept) > 25) {
    suppressWarnings(wilcox.test(after, before, paired = TRUE, exact = FALSE))$p.value
  } else if (ties) exact_with_ties(d) else {
    suppressWarnings(wilcox.test(kept, exact = TRUE))$p.value
  }
  df <- n - 1
  j <- exp(lgamma(df / 2) - lgamma((df - 1) / 2)) / sqrt(df / 2)
  g <- if (n > 2) j * mean(d) / sqrt((var(before) + var(after)) / 2) else NULL
  list(
    name = name, before = vec(before), after = vec(after), n = n, mean = mean(d), sd = sd(d),
    sd_before = sd(before), sd_after = sd(after),
    t_test = list(
      t = unname(t$statistic), p = t$p.value, low = t$conf.int[1], high = t$conf.int[2]
    ),
    g_av = g,
    signed_rank = list(v = sum(rank(abs(kept))[kept > 0]), n = length(kept), p = rank_p)
  )
}
publish("pairs", lapply(names(pairs), one_pair))

# ---- departments -----------------------------------------------------------------------------

orders <- function(x) {
  if (length(x) <= 1) return(list(x))
  do.call(c, lapply(seq_along(x), function(i) lapply(orders(x[-i]), function(rest) c(x[i], rest))))
}
#' The draws of R and ours differ: half a million of them come within a thousandth or two.
drawn_p <- function(x, y, draws = 500000) {
  mean(abs(replicate(draws, sum((x - mean(x)) * sample(y - mean(y))))) >= abs(sum((x - mean(x)) * (y - mean(y)))) - 1e-12)
}
points <- list(
  "three" = list(c(.1, .2, .4), c(3.1, 3.0, 3.6)),
  "seven" = list(c(.12, .2, .25, .31, .4, .18, .22), c(3.0, 3.2, 3.1, 3.5, 3.4, 3.3, 3.05)),
  "eight with ties" = list(c(.1, .1, .2, .2, .3, .3, .4, .4), c(3, 3.1, 3.1, 3.2, 3.0, 3.4, 3.4, 3.5)),
  "fifteen" = list(runif(15, .1, .4), rnorm(15, 3.25, .2)),
  "sixteen that go together" = list(x <- runif(16, .1, .4), 3 + x + rnorm(16, 0, .12))
)
one_cloud <- function(name) {
  x <- points[[name]][[1]]
  y <- points[[name]][[2]]
  n <- length(x)
  left <- sapply(seq_len(n), function(i) cor(x[-i], y[-i]))
  p <- if (n <= 8) {
    all_r <- sapply(orders(y), function(order) cor(x, order))
    mean(abs(all_r) >= abs(cor(x, y)) - 1e-9)
  } else drawn_p(x, y)
  list(
    name = name, points = lapply(seq_len(n), function(i) list(x = x[i], y = y[i])),
    exact = n <= 8, r = cor(x, y), spearman = cor(x, y, method = "spearman"), p = p,
    left_out = list(low = min(left), high = max(left))
  )
}
publish("clouds", lapply(names(points), one_cloud))
