package jialing.domain.ledger;

import java.util.UUID;

/**
 * What an act is about.
 *
 * @param type the thing's class name in the words of the domain, e.g. {@code Sample}
 * @param version of the thing after the act, from 1
 */
public record Subject(String type, UUID id, int version) {

    public static Subject of(String type, UUID id) {
        return new Subject(type, id, 1);
    }
}
