package jialing.domain.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jialing.domain.complaints.rules.SomebodyElseHandles;
import jialing.domain.organisation.Organisation;
import jialing.domain.organisation.Organisations;

/** Who handles what is said about an organisation: who supervises its quality, or else who administers it. */
@ApplicationScoped
class Handlers {

    @Inject
    Organisations organisations;

    /** The top of the network handles complaints about its own service; reports of misconduct about it go elsewhere. */
    String of(Organisation about, ComplaintKind kind) {
        String handler = about.qualitySupervisor().or(about::parent).orElse(about.code());
        new SomebodyElseHandles().require(kind == ComplaintKind.COMPLAINT || !handler.equals(about.code()));
        return handler;
    }
}
