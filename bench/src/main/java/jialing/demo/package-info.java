/** The main job as a story: driven over REST by the people who do it, with what the house refuses on the way. */
package jialing.demo;
