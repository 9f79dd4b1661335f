<#-- The parts of the review pack. -->
<#assign kinds = {"question": "Question", "outcome": "Outcome", "part": "Shared part", "situation": "Special situation"}>
<#assign citing = {"question": "Questions", "outcome": "Outcomes", "part": "Shared parts", "situation": "Steps"}>
<#assign parts = {
  "question": "The question", "short": "Short name", "hint": "Hint", "answer": "Answer", "answer-hint": "Hint for the answer",
  "arrow": "Words in the picture for the answer", "help": "Help", "title": "Title", "summary": "Summary", "section": "Section",
  "contacts": "Who to call", "text": "Text", "steps": "Extra steps"}>
<#assign confidences = {
  "found": "Seen in a stored copy of an official page", "second-hand": "Seen in another's account of it",
  "seed": "Seen in an older local guide", "inferred": "Our conclusion from other sources",
  "background": "General knowledge, not looked up", "unsure": "Unsure: sources are missing or conflict"}>

<#-- So many walks stand on one page together with the words above them. -->
<#assign few = 12>

<#macro whole>
<section>
<h2 id="held">2. What always holds</h2>
<p>Each rule below is tested on every walk, and with every combination of special situations: ${everyWalk?string(",##0")} walks.
"Concerns" tells how many of them a rule says something about. Under "Source", a year and R stand for a golden rule, D for a
difference from the printed flowchart, which the page "How this checker differs" explains, and a seed for one of the local
guides that the checker replaces.</p>
<@heldTable held "Rules that every walk is held to"/>
</section>
<section class="wide">
<h2 id="walks">3. Every walk in words</h2>
<p>Each row of a table is one walk. Read it across: under each question stands the answer that was given. A dash means that
the question is not asked on that walk. Where several special situations apply, the most serious decides where the walk goes,
and the steps for each are shown. The walks are numbered through this pack.</p>
<#list outcomes as outcome>
<section<#if outcome.walks?size lt few> class="few"</#if>>
<div class="lead">
<h3 id="outcome-${outcome.id}">3.${outcome?counter} ${outcome.title}</h3>
<p><strong class="kind">${outcome.kind}</strong> ${outcome.summary}</p>
<h4>What the person is told to do first</h4>
<div class="first">${outcome.first}</div>
</div>
<div class="scroll" role="region" aria-labelledby="caption-${outcome.id}" tabindex="0">
<table class="walks">
<caption id="caption-${outcome.id}"><#if outcome.walks?size == 1>The walk<#else>The ${outcome.walks?size} walks</#if> to "${outcome.title}"</caption>
<thead>
<tr><th scope="col">Walk</th><#list outcome.questions as question><th scope="col">${question}</th></#list></tr>
</thead>
<tbody>
<#list outcome.walks as walk>
<tr><th scope="row">${walk.number}</th><#list walk.answers as answer><td>${answer?has_content?then(answer, "–")}</td></#list></tr>
</#list>
</tbody>
</table>
</div>
</section>
</#list>
</section>
<section>
<h2 id="picture-part" class="picture-title">4. The picture</h2>
<div class="scroll picture" role="region" aria-labelledby="picture" tabindex="0">${picture}</div>
<div class="list">
<h3 id="list">4.1 The picture as a list</h3>
<p>The numbers are those in the picture.</p>
<ol class="flow">
<#list list as item>
<li id="question-${item.number}"><p><strong>${item.question}</strong><#if item.after?has_content> <span class="note">asked after question <#list item.after as number><a href="#question-${number}">${number}</a><#sep>, </#list></span></#if></p>
<ul>
<#list item.ways as way>
<li>${way.answers}: <a href="${way.href}"><#if way.number != 0>go to question ${way.number}, </#if>${way.target}</a></li>
</#list>
</ul></li>
</#list>
</ol>
</div>
</section>
<section class="wide">
<h2 id="law">5. The law relied on</h2>
<p>This is all that the checker's questions, outcomes, shared parts and steps in special situations cite. What is not in
force as a whole, or is not confirmed, comes first. Nobody has checked an entry after the day shown. The role in the last
column must check it next.</p>
<div class="scroll" role="region" aria-labelledby="laws" tabindex="0">
<table class="laws">
<caption id="laws">Law and guidance</caption>
<thead>
<tr><th scope="col" class="name">Name</th><th scope="col">Status</th><th scope="col" class="known">How well it is known</th><th scope="col" class="by">Cited by</th><th scope="col" class="day">Last looked up</th><th scope="col" class="role">Must check next</th></tr>
</thead>
<tbody>
<#list laws as entry>
<tr><th scope="row">${entry.name} <span class="note">${entry.nations}</span></th><td><#if entry.sure>${entry.status}<#else><strong>${entry.status}</strong></#if><#if entry.note?has_content>. ${entry.note}</#if></td><td>${confidences[entry.confidence]}</td><td><@citedBy entry/></td><td>${entry.checked}, ${entry.checkedBy?uncap_first}</td><td>${entry.checkNext}</td></tr>
</#list>
</tbody>
</table>
</div>
<div class="scroll" role="region" aria-labelledby="rules" tabindex="0">
<table class="laws">
<caption id="rules">Golden rules and principles</caption>
<thead>
<tr><th scope="col" class="name">Name</th><th scope="col">What it says, in our words</th><th scope="col" class="by">Cited by</th><th scope="col" class="day">Page reviewed</th><th scope="col" class="day">Next review due</th><th scope="col" class="role">Looked after by</th></tr>
</thead>
<tbody>
<#list rules as entry>
<tr><th scope="row">${entry.name}</th><td>${entry.says}</td><td><@citedBy entry/></td><td>${entry.reviewed}</td><td>${entry.due}</td><td>${entry.owner}</td></tr>
</#list>
</tbody>
</table>
</div>
</section>
</#macro>

<#macro changes>
<section>
<h2 id="walks">2. Walks that changed</h2>
<#if !there>
<p>This edition was not there at that revision. It is compared with the national text of the time.</p>
</#if>
<#if !recorded>
<p>The walks were not recorded at that revision, so they cannot be compared. Sign a whole pack instead.</p>
<#elseif walkChanges.isNone()>
<p>No walk has changed: the same answers lead to the same results.</p>
<#else>
<@walkTable walkChanges.elsewhere "The same answers lead elsewhere"/>
<@walkTable walkChanges.added "New walks"/>
<@walkTable walkChanges.removed "Walks that are gone"/>
</#if>
</section>
<section>
<h2 id="wording">3. Wording that changed</h2>
<#if wordingChanges?has_content>
<p>Words taken out are struck through, after the word "deleted". Words put in are underlined, after the word "inserted".
All other words are as they were.</p>
<#list wordingChanges as changed>
<section class="changed">
<h3>3.${changed?counter} ${kinds[changed.subject.kind]}: ${changed.subject.name}</h3>
<dl>
<#list changed.changes as change>
<div><dt>${parts[change.part]}<#if headings[change.of]??> "${headings[change.of].value}"<#elseif change.of?has_content> "${change.of}"</#if></dt>
<dd><#list change.rewording.pieces as piece><@words piece/> </#list></dd></div>
</#list>
</dl>
</section>
</#list>
<#else>
<p>No wording has changed: not in questions, answers, hints, help, outcomes, shared parts or steps in special situations.</p>
</#if>
<#if problems?has_content>
<h3>What could not be read as it is today</h3>
<p>At that revision these places did not keep to today's rules. What could be read of them is compared above.</p>
<ul>
<#list problems as problem>
<li>${problem.place.path()}, line ${problem.place.line()?c}: ${problem.what?keep_before(". ")?remove_ending(".")}.</li>
</#list>
</ul>
</#if>
</section>
<section>
<h2 id="law">4. Law that changed</h2>
<#if lawChanges?has_content>
<table class="ways">
<caption>Law relied on that does not stand as it did</caption>
<thead>
<tr><th scope="col">Name</th><th scope="col">Status before</th><th scope="col">Status now</th></tr>
</thead>
<tbody>
<#list lawChanges as change>
<tr><th scope="row">${change.name}</th><td>${change.before?has_content?then(change.before, "The checker did not rely on it")}</td><td>${change.now?has_content?then(change.now, "The checker no longer relies on it")}</td></tr>
</#list>
</tbody>
</table>
<#else>
<p>Nothing has changed: the checker relies on the same law, and each entry has the status that it had.</p>
</#if>
</section>
</#macro>

<#macro heldTable rules caption>
<div class="scroll" role="region" aria-labelledby="rules-held" tabindex="0">
<table class="held">
<caption id="rules-held">${caption}</caption>
<thead>
<tr><th scope="col">Number</th><th scope="col">What always holds</th><th scope="col">Source</th><th scope="col">Concerns</th><th scope="col">Result</th></tr>
</thead>
<tbody>
<#list rules as rule>
<tr><th scope="row">${rule.id}</th><td>${rule.says}</td><td>${rule.from}</td><td>${rule.about?string(",##0")}</td><td><#if rule.broken?has_content><strong>Broken</strong> by, for example: <#list rule.broken as line>${line}<#sep>; </#list><#else>Holds</#if></td></tr>
</#list>
</tbody>
</table>
</div>
</#macro>

<#macro walkTable walks caption>
<#if walks?has_content>
<table class="ways">
<caption>${caption}: ${walks?size}</caption>
<thead>
<tr><th scope="col">Answers</th><th scope="col">Before</th><th scope="col">Now</th></tr>
</thead>
<tbody>
<#list walks as walk>
<tr><th scope="row"><#list walk.answers as said>${said.question}: ${said.answer}<#sep>; </#list></th><td><@end walk.before "Could not be answered so"/></td><td><@end walk.now "Can no longer be answered so"/></td></tr>
</#list>
</tbody>
</table>
</#if>
</#macro>

<#macro end end nothing><#if end.follows == "OUTCOME">${end.name}<#elseif end.follows == "QUESTION">A further question: ${end.name}<#else>${nothing}</#if></#macro>

<#macro words piece><#if piece.fate == "DELETED"><span class="mark">deleted:</span> <del>${piece.words}</del><#elseif piece.fate == "INSERTED"><span class="mark">inserted:</span> <ins>${piece.words}</ins><#else>${piece.words}</#if></#macro>

<#macro citedBy entry><#list citing as kind, name><#assign own = entry.by?filter(subject -> subject.kind == kind)><#if own?has_content>${name}: <#list own as subject>${subject.name}<#sep>; </#list>. </#if></#list></#macro>
