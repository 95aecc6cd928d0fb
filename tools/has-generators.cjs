// In place of @stdlib/assert-has-generator-support, which asks `eval`: the page's policy forbids it
// and would report every visit. Every browser that runs WebAssembly exceptions has generators.
module.exports = () => true;
