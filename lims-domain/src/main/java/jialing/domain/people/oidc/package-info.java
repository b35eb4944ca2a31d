/**
 * The house as a relying party of an identity provider (OpenID Connect Core 1.0, authorization code with PKCE, RFC 9700), by the
 * OAuth 2.0 SDK of Connect2id: requests are written, answers and tokens read and checked here.
 */
package jialing.domain.people.oidc;
