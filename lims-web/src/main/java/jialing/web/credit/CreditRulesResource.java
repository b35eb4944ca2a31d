package jialing.web.credit;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jialing.domain.credit.CreditRules;
import jialing.domain.credit.CreditView;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.web.shared.PublicDoor;

/** The rules by which institutions are rated, for whoever comes. */
@PublicDoor
@Produces(MediaType.APPLICATION_JSON)
@Path("credit/rules")
public class CreditRulesResource {

    @Inject
    CreditView view;

    @Inject
    CurrentActor current;

    @GET
    public CreditRules rules() {
        return current.whileBeing(Actor.system(), view::rules);
    }
}
