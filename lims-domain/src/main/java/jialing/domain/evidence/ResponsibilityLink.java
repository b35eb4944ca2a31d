package jialing.domain.evidence;

import jialing.domain.shared.Text;

/** @param as the capacity in which a person was associated with an act, held at that moment; null for every other relation */
public record ResponsibilityLink(String from, ResponsibilityRelation relation, String to, Text as) {}
