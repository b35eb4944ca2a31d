package jialing.domain.competence;

import java.util.UUID;

/** Somebody who works for an organisation today. @param nameEn may be null */
public record Employed(UUID personId, String name, String nameEn, String organisation) {}
