package jialing.web.visits;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.visits.NoteLook;

/** Notes each answer that a visiting inspector is about to get; if it cannot be noted, nothing is shown. */
@Provider
public class VisitorsTrail implements ContainerResponseFilter {

    /** Asked by the screen for itself, again and again, and about nobody but the visitor. */
    private static final Set<String> OF_THE_VISITOR =
            Set.of("people/me", "people/sessions", "people/passkeys", "people/second-factor", "visits/mine", "inbox");

    @Inject
    NoteLook noteLook;

    @Inject
    CurrentActor current;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!request.getMethod().equals("GET") || response.getStatus() != 200 || !isVisitor()) {
            return;
        }
        String door = door();
        if (!OF_THE_VISITOR.contains(door)) {
            Actor visitor = current.get();
            boolean taken = !MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType());
            String address = request.getUriInfo().getRequestUri().getRawPath() + query(request);
            current.whileBeing(Actor.system(), () -> {
                noteLook.note(visitor, door, address, taken);
                return null;
            });
        }
    }

    private boolean isVisitor() {
        return current.isKnown() && current.get().holds(Capacity.VISITING_INSPECTOR);
    }

    private static String query(ContainerRequestContext request) {
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        return query == null ? "" : "?" + query;
    }

    private String door() {
        return Stream.of(
                        resource.getResourceClass().getAnnotation(Path.class),
                        resource.getResourceMethod().getAnnotation(Path.class))
                .filter(path -> path != null)
                .map(Path::value)
                .collect(Collectors.joining("/"));
    }
}
