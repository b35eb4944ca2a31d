package jialing.web.people;

import java.util.Set;
import java.util.UUID;
import jialing.domain.shared.Capacity;

/** Who is logged in, for which organisation, in which capacities. */
public record Me(
        UUID personId,
        String name,
        String account,
        OrganisationName organisation,
        Set<Capacity> capacities,
        String csrf) {

    public record OrganisationName(String code, String nameZh, String nameEn) {}
}
