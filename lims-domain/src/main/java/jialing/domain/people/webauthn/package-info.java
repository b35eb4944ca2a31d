/** The ceremonies of WebAuthn (W3C, level 2), by webauthn4j: what a person's device answered is read and checked here. */
package jialing.domain.people.webauthn;
