-- Takes one token of each bucket of this slot (generic cell rate algorithm; times in milliseconds).
-- KEYS: attempts bucket, votes bucket, verdict of (voter, idempotency key)
-- ARGV: attempts interval, attempts burst, votes interval, votes burst, verdict's lifetime
-- Answers 0, or how long to wait. A verdict that stands costs no vote, so that a retry is free;
-- attempts always count, so that a retry cannot be repeated for ever.
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)

local function take(key, interval, burst)
  local stored = tonumber(redis.call('GET', key) or '0')
  local earliest = math.max(stored, now)
  local wait = earliest + interval - interval * burst - now
  if wait > 0 then
    return wait
  end
  local arrival = earliest + interval
  redis.call('SET', key, string.format('%.0f', arrival), 'PX', arrival - now)
  return 0
end

local wait = take(KEYS[1], tonumber(ARGV[1]), tonumber(ARGV[2]))
if wait > 0 then
  return wait
end
if redis.call('EXISTS', KEYS[3]) == 1 then
  return 0
end
wait = take(KEYS[2], tonumber(ARGV[3]), tonumber(ARGV[4]))
if wait == 0 then
  redis.call('SET', KEYS[3], '1', 'PX', ARGV[5])
end
return wait
