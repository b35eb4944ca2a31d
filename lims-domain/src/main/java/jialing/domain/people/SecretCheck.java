package jialing.domain.people;

/** What came of trying a password or PIN. */
enum SecretCheck {
    RIGHT,
    WRONG,
    LOCKED
}
