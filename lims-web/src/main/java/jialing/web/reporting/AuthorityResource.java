package jialing.web.reporting;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.cert.CRLException;
import java.security.cert.CertificateEncodingException;
import jialing.domain.shared.KeyKind;
import jialing.domain.shared.Refusal;
import jialing.reports.signing.HouseAuthority;
import jialing.web.shared.PublicDoor;

/** For whoever checks the seal of a report with a program of their own: the house's authority, and what it has withdrawn (RFC 5280). */
@PublicDoor
@Produces(MediaType.APPLICATION_JSON)
@Path("reporting/authority")
public class AuthorityResource {

    @Inject
    HouseAuthority authority;

    @GET
    @Path("certificate.cer")
    @Produces("application/pkix-cert")
    public Response certificate(@QueryParam("keys") @DefaultValue("ECDSA") KeyKind keys)
            throws CertificateEncodingException {
        var certificate = authority.certificate(keys).orElseThrow(() -> noAuthority(keys));
        return file(certificate.getEncoded(), "jialing-authority-" + keys + ".cer");
    }

    @GET
    @Path("withdrawn.crl")
    @Produces("application/pkix-crl")
    public Response withdrawn(@QueryParam("keys") @DefaultValue("ECDSA") KeyKind keys) throws CRLException {
        var list = authority.revocationList(keys).orElseThrow(() -> noAuthority(keys));
        return file(list.getEncoded(), "jialing-withdrawn-" + keys + ".crl");
    }

    private static Response file(byte[] content, String name) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
                .build();
    }

    private static Refusal noAuthority(KeyKind keys) {
        return Refusal.notFound("Authority", "认证机构", keys);
    }
}
