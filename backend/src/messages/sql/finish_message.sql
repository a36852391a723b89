-- What became of a message that was claimed. Whoever comes back after another has taken it over changes nothing, unless
-- the message is out: then it is out.
--
-- p_result  sent, again (later, with a growing delay: a minute to six hours), refused (by the server, for good)
CREATE FUNCTION finish_message(p_message uuid, p_attempt int, p_result text, p_answer text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE v_at timestamptz := database_clock();
BEGIN
  CASE p_result
  WHEN 'sent' THEN
    UPDATE message SET state = 'sent', sent_at = v_at, because = NULL, answer = left(p_answer, 500)
      WHERE id = p_message AND state <> 'sent';
  WHEN 'again' THEN
    UPDATE message SET answer = left(p_answer, 500),
        state = CASE WHEN attempts >= 8 THEN 'failed' ELSE 'queued' END,
        because = CASE WHEN attempts >= 8 THEN 'undeliverable' END,
        next_attempt_at = v_at + least(interval '6 hours', interval '1 minute' * 3 ^ (attempts - 1))
      WHERE id = p_message AND state = 'sending' AND attempts = p_attempt;
  WHEN 'refused' THEN
    UPDATE message SET state = 'failed', because = 'refused_by_server', answer = left(p_answer, 500)
      WHERE id = p_message AND state = 'sending' AND attempts = p_attempt;
  END CASE;
END $$;
