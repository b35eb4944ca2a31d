package jialing.domain.competence;

/** A fact: somebody is to be told that something of a person's competence ends. */
public record ExpiryWarned(ExpiryWarning warning) {}
