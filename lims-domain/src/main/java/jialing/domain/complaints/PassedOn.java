package jialing.domain.complaints;

import java.time.Instant;
import java.util.UUID;

/** What an organisation is told of an ordinary complaint about it. */
public record PassedOn(UUID id, String handledBy, String number, String words, String passer, Instant at) {}
