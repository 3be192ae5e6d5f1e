-- Puts recounted figures in the place of whatever is there.
-- KEYS: counts; ARGV: position, then entry and ballots in turn
redis.call('DEL', KEYS[1])
redis.call('HSET', KEYS[1], 'position', ARGV[1])
for i = 2, #ARGV, 2 do
  redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1])
end
return tonumber(ARGV[1])
