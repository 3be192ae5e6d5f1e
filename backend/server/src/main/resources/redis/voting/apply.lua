-- Adds the ballots of the positions (from, to] to the counts, if exactly those are missing.
-- KEYS: counts; ARGV: from, to, then entry and ballots in turn
-- Answers the position up to which the counts hold afterwards; -1 where there are no counts.
local position = tonumber(redis.call('HGET', KEYS[1], 'position') or '-1')
if position ~= tonumber(ARGV[1]) then
  return position
end
for i = 3, #ARGV, 2 do
  redis.call('HINCRBY', KEYS[1], ARGV[i], ARGV[i + 1])
end
redis.call('HSET', KEYS[1], 'position', ARGV[2])
return tonumber(ARGV[2])
