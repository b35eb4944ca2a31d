package jialing.web.evidence;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jialing.domain.evidence.EvidenceFiles;
import jialing.domain.evidence.EvidenceKind;

/** One download with everything that proves a sample, a result, a report, a published observation or an inspection. */
@Produces(EvidenceResource.ZIP)
@Path("evidence")
public class EvidenceResource {

    static final String ZIP = "application/zip";

    @Inject
    EvidenceFiles evidence;

    @GET
    @Path("reports/{number}/file")
    public Response ofReport(@PathParam("number") String number) {
        return file(EvidenceKind.REPORT, number);
    }

    @GET
    @Path("samples/{code}/file")
    public Response ofSample(@PathParam("code") String code) {
        return file(EvidenceKind.SAMPLE, code);
    }

    @GET
    @Path("results/{id}/file")
    public Response ofResult(@PathParam("id") String id) {
        return file(EvidenceKind.RESULT, id);
    }

    /** @param id in SensorThings, e.g. 17 of {@code Observations(17)} */
    @GET
    @Path("observations/{id}/file")
    public Response ofObservation(@PathParam("id") String id) {
        return file(EvidenceKind.OBSERVATION, id);
    }

    @GET
    @Path("inspections/{id}/file")
    public Response ofInspection(@PathParam("id") String id) {
        return file(EvidenceKind.INSPECTION, id);
    }

    private Response file(EvidenceKind kind, String key) {
        return Response.ok(evidence.of(kind, key))
                .header("Content-Disposition", "attachment; filename=\"evidence.zip\"")
                .build();
    }
}
