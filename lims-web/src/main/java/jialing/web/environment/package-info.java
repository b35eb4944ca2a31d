/** Rooms and storages over HTTP, and what sensors say over HTTP and MQTT. */
package jialing.web.environment;
