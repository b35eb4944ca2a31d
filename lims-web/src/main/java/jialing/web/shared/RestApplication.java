package jialing.web.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST door at {@code /api}: one resource class a thing, found by its {@code @Path}. */
@ApplicationPath("/api")
public class RestApplication extends Application {}
