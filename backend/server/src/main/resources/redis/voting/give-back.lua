-- Gives the vote's token back where no ballot resulted, once for each verdict.
-- KEYS: votes bucket, verdict of (voter, idempotency key); ARGV: votes interval
if redis.call('DEL', KEYS[2]) == 0 then
  return 0
end
local stored = tonumber(redis.call('GET', KEYS[1]) or '0')
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local arrival = stored - tonumber(ARGV[1])
if arrival > now then
  redis.call('SET', KEYS[1], string.format('%.0f', arrival), 'PX', arrival - now)
else
  redis.call('DEL', KEYS[1])
end
return 1
