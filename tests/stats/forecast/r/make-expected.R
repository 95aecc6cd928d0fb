# What R says of the forecasts of METHODS §14: the expected values of tests/stats/forecast.
#
#   Rscript tests/stats/forecast/r/make-expected.R && npx prettier --write tests/stats/forecast/r
#
# Wants R with jsonlite. ppois and pnbinom are R's own; the bootstrap of months is the h-fold
# convolution of what was counted, held against `convolve`; the dispersion is that of R's own model.
library(jsonlite)
set.seed(20261120, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")
here <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE)[1]))
levels <- c(low = .05, high = .95, low50 = .25, high50 = .75)
vec <- function(x) I(as.vector(x))

#' Smallest count whose distribution function reaches p, of probabilities of 0, 1, 2 ...
quantile_of <- function(p, shares) which(cumsum(shares) >= p)[1] - 1
#' The product of two polynomials, as `convolve(a, rev(b), type = "open")` without its transform,
#' whose noise of 1e-17 would be all that is left of the smallest probabilities.
times <- function(a, b) {
  sums <- numeric(length(a) + length(b) - 1)
  for (i in which(b > 0)) sums[seq_along(a) + i - 1] <- sums[seq_along(a) + i - 1] + a * b[i]
  stopifnot(max(abs(sums - convolve(a, rev(b), type = "open"))) < 1e-14)
  sums
}

methods_of <- function(x, h, target) {
  m <- length(x)
  C <- sum(x)
  missing <- target - C
  rate <- C / m
  size <- C + .5
  prob <- m / (m + h)
  single <- tabulate(x + 1, max(x) + 1) / m
  sums <- Reduce(times, rep(list(single), h - 1), single)
  poisson <- c(
    as.list(sapply(levels, qpois, lambda = rate * h)),
    probability = ppois(missing - 1, rate * h, lower.tail = FALSE)
  )
  negative_binomial <- c(
    as.list(sapply(levels, qnbinom, size = size, prob = prob)),
    probability = pnbinom(missing - 1, size, prob, lower.tail = FALSE)
  )
  counts <- seq_along(sums) - 1
  bootstrap <- c(
    as.list(sapply(levels, quantile_of, shares = sums)),
    probability = if (missing <= 0) 1 else sum(sums[counts >= missing])
  )
  quasi <- NULL
  if (C > 0 && m > 1) {
    phi <- max(1, summary(glm(x ~ 1, family = quasipoisson, epsilon = 1e-14))$dispersion)
    sd <- sqrt(phi * rate * h * (1 + h / m))
    quasi <- c(
      as.list(sapply(levels, function(p) max(0, qnorm(p, rate * h, sd)))),
      probability = if (missing <= 0) 1 else pnorm(missing, rate * h, sd, lower.tail = FALSE)
    )
  }
  list(
    months = vec(x), ahead = h, wanted = missing,
    poisson = poisson, negative_binomial = negative_binomial, bootstrap = bootstrap,
    quasi_poisson = quasi
  )
}

dx <- c(2, 4, 11, 8, 9, 13, 10, 12, 11, 9, 5, 2, 1, 5, 9, 11, 4, 12)
basic <- c(0, 62, 55, 48, 20, 51, 66, 58, 24, 42, 38, 22, 0, 58, 61, 52, 17, 52)
cases <- list(
  list(dx, 42, 500), list(dx, 42, 300), list(dx, 42, 700), list(dx, 1, 150), list(dx, 42, 100),
  list(basic, 42, 2500), list(basic, 6, 1000),
  list(rep(8, 12), 48, 500), # no month unlike another: less scatter than Poisson
  list(c(rep(0, 11), 30), 24, 60), # everybody in one month
  list(rep(0, 12), 24, 1), # nobody yet: only the prior knows a range
  list(c(1, rep(0, 23)), 12, 3)
)
random <- lapply(1:20, function(i) {
  m <- sample(12:40, 1)
  x <- rnbinom(m, size = runif(1, .5, 20), mu = runif(1, .2, 40))
  h <- sample(1:48, 1)
  list(x, h, max(1, round(sum(x) * (1 + h / m * runif(1, .6, 1.4)))))
})
results <- lapply(c(cases, random), function(one) methods_of(one[[1]], one[[2]], one[[3]]))
made_by <- list(r = as.character(getRversion()))
writeLines(
  toJSON(
    list(made_by = made_by, cases = results),
    auto_unbox = TRUE, digits = I(17), null = "null", na = "null"
  ),
  file.path(here, "forecast.json")
)
