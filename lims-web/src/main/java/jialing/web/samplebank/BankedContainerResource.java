package jialing.web.samplebank;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import jialing.domain.samplebank.BankOverview;
import jialing.domain.samplebank.HandOutContainer;
import jialing.domain.samplebank.RetentionPurpose;
import jialing.domain.samplebank.ReturnContainer;
import jialing.domain.samplebank.StoreContainer;

/** One container by its label: where it is, and its scans in, out and back. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("samplebank/containers")
public class BankedContainerResource {

    @Inject
    BankOverview overview;

    @Inject
    StoreContainer storeContainer;

    @Inject
    HandOutContainer handOutContainer;

    @Inject
    ReturnContainer returnContainer;

    /**
     * @param position label of the position
     * @param purpose null for routine retention
     * @param massG of a solid, null when nobody weighed it
     */
    public record ContainerStoring(String position, RetentionPurpose purpose, BigDecimal massG) {}

    /**
     * @param position label of the position, null when it is used up
     * @param massLeftG of a solid, null when nobody weighed it
     */
    public record ContainerReturning(String position, BigDecimal massLeftG, boolean usedUp) {}

    @GET
    @Path("{container}")
    public BankOverview.BankContainerShown container(@PathParam("container") String code) {
        return overview.container(code);
    }

    @POST
    @Path("{container}/storing")
    public BankOverview.BankContainerShown store(@PathParam("container") String code, ContainerStoring storing) {
        storeContainer.store(new StoreContainer.Storing(code, storing.position(), storing.purpose(), storing.massG()));
        return overview.container(code);
    }

    @POST
    @Path("{container}/hand-out")
    public BankOverview.BankContainerShown handOut(@PathParam("container") String code) {
        handOutContainer.handOut(code);
        return overview.container(code);
    }

    @POST
    @Path("{container}/return")
    public BankOverview.BankContainerShown take(@PathParam("container") String code, ContainerReturning returning) {
        returnContainer.take(
                new ReturnContainer.Returning(code, returning.position(), returning.massLeftG(), returning.usedUp()));
        return overview.container(code);
    }
}
