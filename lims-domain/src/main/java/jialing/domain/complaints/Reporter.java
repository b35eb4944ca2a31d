package jialing.domain.complaints;

import java.util.stream.Stream;

/** Who reports, as far as they say; any part may be null. */
public record Reporter(String name, String phone, String email) {

    boolean isNamed() {
        return Stream.of(name, phone, email).anyMatch(part -> part != null && !part.isBlank());
    }

    @Override
    public String toString() {
        return "Reporter";
    }
}
