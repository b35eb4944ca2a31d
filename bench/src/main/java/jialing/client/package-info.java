/** People of the demo city at work over the REST door: for the demo, and for the stories of the system's tests. */
package jialing.client;
