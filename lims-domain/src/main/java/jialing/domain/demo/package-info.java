/**
 * A city to try the system in: people with accounts, certificates and scopes, instruments and reference materials, all invented. Loaded
 * at the start of systems that ask for it, never twice.
 */
package jialing.domain.demo;
