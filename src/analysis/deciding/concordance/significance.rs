//! Tail probabilities of the chi-square and the normal distribution, for showing only.
//!
//! Q(a + 1, x) = Q(a, x) + xᵃe⁻ˣ/Γ(a + 1), begun at Q(½, x) = erfc(√x) or Q(1, x) = e⁻ˣ (Abramowitz and Stegun, 6.5). Floats are
//! allowed here: these numbers decide nothing.

/// The probability that a chi-square value with `degrees` degrees of freedom is larger; 1 without a degree.
pub fn chi_square_tail(value: f64, degrees: u32) -> f64 {
    if degrees == 0 || value <= 0.0 {
        return 1.0;
    }
    let x = value / 2.0;
    let (mut a, mut tail, mut term) = if degrees % 2 == 1 {
        let root = x.sqrt();
        // √x e⁻ˣ / Γ(3/2), and Γ(3/2) = √π / 2.
        (
            0.5,
            erfc(root),
            2.0 * root * (-x).exp() / std::f64::consts::PI.sqrt(),
        )
    } else {
        (1.0, (-x).exp(), x * (-x).exp())
    };
    while a + 0.25 < f64::from(degrees) / 2.0 {
        tail += term;
        a += 1.0;
        term *= x / a;
    }
    tail.clamp(0.0, 1.0)
}

/// The probability that a normal value is at least so many standard deviations away from its mean, on either side.
pub fn two_sided(deviations: f64) -> f64 {
    erfc(deviations.abs() / std::f64::consts::SQRT_2)
}

/// The complementary error function, for x ≥ 0: a series for small, a continued fraction for large values.
fn erfc(x: f64) -> f64 {
    let squared = x * x;
    if x < 2.5 {
        let (mut term, mut sum, mut n) = (x, x, 0.0);
        while term.abs() > 1e-17 * sum.abs() && n < 200.0 {
            n += 1.0;
            term *= -squared / n;
            sum += term / (2.0 * n + 1.0);
        }
        return 1.0 - 2.0 / std::f64::consts::PI.sqrt() * sum;
    }
    // Laplace's continued fraction, from the inside out.
    let inner = (1..=60).rev().fold(x, |inner, k| x + f64::from(k) / 2.0 / inner);
    (-squared).exp() / std::f64::consts::PI.sqrt() / inner
}
