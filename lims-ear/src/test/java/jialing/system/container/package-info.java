/**
 * Tests that look at the application from within: they run inside the server, injected like any bean, against a real PostgreSQL. For
 * what one transaction holds together, which nobody can see over REST. Mark a class {@link jialing.system.container.InContainer}; it
 * shares one server and one database with all others, so it cleans up or uses things of its own.
 */
package jialing.system.container;
