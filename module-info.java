/** x. */
module consumer {
 requires org.openaims.rules;
 requires org.openaims.jackson;
 opens consumer;
}
