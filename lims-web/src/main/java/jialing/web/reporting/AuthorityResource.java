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
import java.nio.charset.StandardCharsets;
import java.security.cert.CRLException;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;
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

    /** Of an authority that the operator gave in place of the house's own: its certificate and those above it, the root last (PEM). */
    @GET
    @Path("external.pem")
    @Produces("application/pem-certificate-chain")
    public Response external() throws CertificateEncodingException {
        if (authority.givenChain().isEmpty()) {
            throw noAuthority("external");
        }
        var text = new StringBuilder();
        for (var certificate : authority.givenChain()) {
            text.append("-----BEGIN CERTIFICATE-----\n")
                    .append(Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded()))
                    .append("\n-----END CERTIFICATE-----\n");
        }
        return file(text.toString().getBytes(StandardCharsets.US_ASCII), "jialing-external-authority.pem");
    }

    @GET
    @Path("external.crl")
    @Produces("application/pkix-crl")
    public Response externalList() throws CRLException {
        var list = authority.givenRevocationList().orElseThrow(() -> noAuthority("external"));
        return file(list.getEncoded(), "jialing-external-withdrawn.crl");
    }

    private static Response file(byte[] content, String name) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
                .build();
    }

    private static Refusal noAuthority(Object keys) {
        return Refusal.notFound("Authority", "认证机构", keys);
    }
}
