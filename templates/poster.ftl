<#-- The whole flow on one sheet of paper, with the edition's own contacts. -->
<#import "_layout.ftl" as layout>
<@layout.page kind="poster" style="flowchart">
<div class="poster__sheet">
<div>
<h1 id="title">${title}</h1>
<p class="poster__note">${words["poster-print"]}</p>
<p><strong>${words["poster-first"]}</strong></p>
<h2>${words["who-to-call"]}</h2>
<ul>
<#list contacts as item>
<li><strong>${item.name}:</strong> <#if item.phone.written?has_content><a href="tel:${item.phone.dial}">${item.phone.written}</a><#if item.check.doubt?has_content> (${item.check.doubt})</#if><#else>__________________ (${words["poster-write"]})</#if></li>
</#list>
</ul>
<h2>${words["poster-questions"]}</h2>
<dl>
<#list questions as label, question>
<dt>${label}</dt><dd>${question}</dd>
</#list>
</dl>
<p>${words["poster-made"]} ${asAt}, ${words["edition"]?replace("[name]", edition.name)}. ${words["poster-newer"]} ${edition.base}</p>
<p>${words["disclaimer"]}</p>
</div>
<div class="scroll" role="region" aria-labelledby="picture" tabindex="0">${picture}</div>
</div>
</@layout.page>
