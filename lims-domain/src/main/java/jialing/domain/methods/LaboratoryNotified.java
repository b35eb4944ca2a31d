package jialing.domain.methods;

/** A fact: a laboratory is to be told that a standard by which it works will be replaced. */
public record LaboratoryNotified(ReplacementNotice notice) {}
