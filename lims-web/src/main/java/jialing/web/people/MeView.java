package jialing.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jialing.domain.organisation.OrganisationView;
import jialing.domain.shared.Actor;

/** Tells the person's own screen who the person is. */
@ApplicationScoped
class MeView {

    @Inject
    OrganisationView organisations;

    Me of(Actor actor, String csrf) {
        var organisation = organisations.byCode(actor.organisation());
        return new Me(
                actor.personId(),
                actor.name(),
                actor.account(),
                new Me.OrganisationName(organisation.code(), organisation.nameZh(), organisation.nameEn()),
                actor.capacities(),
                csrf);
    }
}
